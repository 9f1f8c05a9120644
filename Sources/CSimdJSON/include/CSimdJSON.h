// A small C face on simdjson's DOM, the fast and strict JSON reader.
//
// Nothing throws and nothing is copied: strings and keys point into the parsed document and live
// as long as it does. Handles of values are small structs, passed by value.
#ifndef CSIMDJSON_H
#define CSIMDJSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Bytes that must be readable after a buffer for it to count as padded.
enum { csimdjson_padding = 64 };

typedef enum csimdjson_type : uint8_t {
  csimdjson_null,
  csimdjson_bool,
  /// A whole number that fits 64 bits with a sign.
  csimdjson_integer,
  /// Any other number.
  csimdjson_double,
  csimdjson_string,
  csimdjson_array,
  csimdjson_object,
} csimdjson_type;

/// A parser and the document that it parsed last; owns all that values point to.
typedef struct csimdjson_parser csimdjson_parser;

/// A value of a document: 16 bytes, valid until its parser parses the next document.
typedef struct csimdjson_value {
  const void *document;
  /// Grows in the order of the text, and is different for each value.
  size_t position;
} csimdjson_value;

/// UTF-8 without a terminating zero; may contain zeros.
typedef struct csimdjson_text {
  const uint8_t *bytes;
  size_t length;
} csimdjson_text;

/// The place of an iteration over an array or an object.
typedef struct csimdjson_iterator {
  csimdjson_value next;
  csimdjson_value end;
} csimdjson_iterator;

/// Makes a parser; NULL when memory runs out, which `csimdjson_parse` then reports.
csimdjson_parser *csimdjson_create(void);

/// Frees a parser and with it the values and strings of its document.
void csimdjson_free(csimdjson_parser *parser);

/// Parses a whole buffer, in the memory of the parser's document before.
///
/// With `is_padded`, `csimdjson_padding` bytes after the buffer are readable, and it is read in
/// place; otherwise it is copied first. Nesting is limited to 1,024. Returns 0 and sets `root`,
/// or says why not when the text is not JSON or memory runs out.
int csimdjson_parse(
    csimdjson_parser *parser, const uint8_t *bytes, size_t length, bool is_padded,
    csimdjson_value *root);

/// What an error of `csimdjson_parse` means, in English; never NULL, never freed.
const char *csimdjson_message(int error);

csimdjson_type csimdjson_type_of(csimdjson_value value);

/// The following read a value of the type they name, and zero or nothing of another type.
/// `csimdjson_get_double` reads whole numbers too.
bool csimdjson_get_bool(csimdjson_value value);
int64_t csimdjson_get_integer(csimdjson_value value);
double csimdjson_get_double(csimdjson_value value);
csimdjson_text csimdjson_get_string(csimdjson_value value);

/// The number of an array's items, but 16,777,215 where there are more; 0 for other values.
size_t csimdjson_count(csimdjson_value array);

/// Begins an iteration over an array or an object; over nothing for other values.
csimdjson_iterator csimdjson_items(csimdjson_value array);
csimdjson_iterator csimdjson_fields(csimdjson_value object);

/// Hands out the next item or field, or returns false at the end.
bool csimdjson_next_item(csimdjson_iterator *iterator, csimdjson_value *item);
bool csimdjson_next_field(
    csimdjson_iterator *iterator, csimdjson_text *key, csimdjson_value *value);

#ifdef __cplusplus
}
#endif

#endif
