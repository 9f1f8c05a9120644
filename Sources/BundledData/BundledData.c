#include "BundledData.h"

// The editors' files themselves are embedded, so that there is no copy to fall behind. #embed is
// of C23; older compilers that know it elsewhere call it an extension.
#pragma clang diagnostic ignored "-Wc23-extensions"

enum { padding = 64 };

#define ZEROS_16 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
#define ZEROS , ZEROS_16, ZEROS_16, ZEROS_16, ZEROS_16

static const uint8_t dataset[] = {
#embed "../../data/dataset.json" suffix(ZEROS)
};
static const uint8_t countries[] = {
#embed "../../data/countries.json" suffix(ZEROS)
};
static const uint8_t events_kz[] = {
#embed "../../data/events/kz.json" suffix(ZEROS)
};
static const uint8_t events_kg[] = {
#embed "../../data/events/kg.json" suffix(ZEROS)
};
static const uint8_t events_uz[] = {
#embed "../../data/events/uz.json" suffix(ZEROS)
};
static const uint8_t events_tj[] = {
#embed "../../data/events/tj.json" suffix(ZEROS)
};
static const uint8_t events_ru[] = {
#embed "../../data/events/ru.json" suffix(ZEROS)
};
static const uint8_t indicators[] = {
#embed "../../data/indicators.json" suffix(ZEROS)
};
static const uint8_t sources[] = {
#embed "../../data/sources.json" suffix(ZEROS)
};

// What an editor needs besides. It is never parsed, but has the zeros like the others.
static const uint8_t readme[] = {
#embed "../../data/README.md" suffix(ZEROS)
};
static const uint8_t changelog[] = {
#embed "../../data/CHANGELOG.md" suffix(ZEROS)
};
static const uint8_t schema_dataset[] = {
#embed "../../data/schema/dataset.schema.json" suffix(ZEROS)
};
static const uint8_t schema_countries[] = {
#embed "../../data/schema/countries.schema.json" suffix(ZEROS)
};
static const uint8_t schema_events[] = {
#embed "../../data/schema/events.schema.json" suffix(ZEROS)
};
static const uint8_t schema_indicators[] = {
#embed "../../data/schema/indicators.schema.json" suffix(ZEROS)
};
static const uint8_t schema_sources[] = {
#embed "../../data/schema/sources.schema.json" suffix(ZEROS)
};

#define FILE(path, bytes) {path, bytes, sizeof bytes - padding}

static const bundleddata_file files[] = {
    FILE("data/dataset.json", dataset),       FILE("data/countries.json", countries),
    FILE("data/events/kz.json", events_kz),   FILE("data/events/kg.json", events_kg),
    FILE("data/events/uz.json", events_uz),   FILE("data/events/tj.json", events_tj),
    FILE("data/events/ru.json", events_ru),   FILE("data/indicators.json", indicators),
    FILE("data/sources.json", sources),
};

static const bundleddata_file companions[] = {
    FILE("data/README.md", readme),
    FILE("data/CHANGELOG.md", changelog),
    FILE("data/schema/dataset.schema.json", schema_dataset),
    FILE("data/schema/countries.schema.json", schema_countries),
    FILE("data/schema/events.schema.json", schema_events),
    FILE("data/schema/indicators.schema.json", schema_indicators),
    FILE("data/schema/sources.schema.json", schema_sources),
};

size_t bundleddata_count(void) { return sizeof files / sizeof files[0]; }

bundleddata_file bundleddata_at(size_t position) { return files[position]; }

size_t bundleddata_companion_count(void) { return sizeof companions / sizeof companions[0]; }

bundleddata_file bundleddata_companion_at(size_t position) { return companions[position]; }
