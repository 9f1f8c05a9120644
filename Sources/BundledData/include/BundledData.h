// The files of data/, compiled into the executable.
#ifndef BUNDLEDDATA_H
#define BUNDLEDDATA_H

#include <stddef.h>
#include <stdint.h>

/// A file as it was when the program was built.
///
/// After its bytes come at least 64 that are zero, which fast parsers may read.
typedef struct bundleddata_file {
  /// Relative to the repository, such as `data/events/kz.json`.
  const char *path;
  const uint8_t *bytes;
  /// Without the zeros.
  size_t length;
} bundleddata_file;

/// How many files make the dataset.
size_t bundleddata_count(void);

/// The file at a position below `bundleddata_count`.
bundleddata_file bundleddata_at(size_t position);

/// How many files there are besides: the codebook, the list of editions, the schemas.
size_t bundleddata_companion_count(void);

/// The file at a position below `bundleddata_companion_count`.
bundleddata_file bundleddata_companion_at(size_t position);

#endif
