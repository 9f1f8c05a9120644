#include "CSimdJSON.h"

#include <cstring>
#include <new>
#include <simdjson.h>
#include <type_traits>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace dom = simdjson::dom;

struct csimdjson_parser {
  dom::parser parser;
};

static_assert(csimdjson_padding >= simdjson::SIMDJSON_PADDING, "the header promises too little");

// A handle is the bytes of simdjson's own element or iterator, which are a pointer and an index.
template <typename To, typename From> static To as(const From &from) {
  static_assert(sizeof(To) == sizeof(From), "a handle must have the size of what it stands for");
  static_assert(std::is_trivially_copyable<To>::value, "a handle is copied as bytes");
  static_assert(std::is_trivially_copyable<From>::value, "a handle is copied as bytes");
  To to;
  std::memcpy(static_cast<void *>(&to), &from, sizeof to);
  return to;
}

static csimdjson_text text(std::string_view view) {
  return {reinterpret_cast<const uint8_t *>(view.data()), view.size()};
}

template <typename Container> static csimdjson_iterator begin(csimdjson_value value) {
  Container container;
  if (as<dom::element>(value).get(container) != simdjson::SUCCESS) return {value, value};
  return {as<csimdjson_value>(container.begin()), as<csimdjson_value>(container.end())};
}

extern "C" {

csimdjson_parser *csimdjson_create(void) {
#ifdef __GLIBC__
  // By its defaults glibc maps each large block on its own and grows in small steps: many system
  // calls while a dataset is read. What is asked for and not touched takes no memory.
  mallopt(M_MMAP_THRESHOLD, 8 << 20);
  mallopt(M_TOP_PAD, 4 << 20);
#endif
  return new (std::nothrow) csimdjson_parser;
}

void csimdjson_free(csimdjson_parser *parser) { delete parser; }

int csimdjson_parse(
    csimdjson_parser *parser, const uint8_t *bytes, size_t length, bool is_padded,
    csimdjson_value *root) {
  if (parser == nullptr) return simdjson::MEMALLOC;
  if (length == 0) return simdjson::EMPTY;
  dom::element element;
  int error = parser->parser.parse(bytes, length, !is_padded).get(element);
  if (error == simdjson::SUCCESS) *root = as<csimdjson_value>(element);
  return error;
}

const char *csimdjson_message(int error) {
  return simdjson::error_message(static_cast<simdjson::error_code>(error));
}

csimdjson_type csimdjson_type_of(csimdjson_value value) {
  switch (as<dom::element>(value).type()) {
  case dom::element_type::ARRAY: return csimdjson_array;
  case dom::element_type::OBJECT: return csimdjson_object;
  case dom::element_type::INT64: return csimdjson_integer;
  case dom::element_type::UINT64:
  case dom::element_type::DOUBLE: return csimdjson_double;
  case dom::element_type::STRING: return csimdjson_string;
  case dom::element_type::BOOL: return csimdjson_bool;
  case dom::element_type::NULL_VALUE: break;
  }
  return csimdjson_null;
}

bool csimdjson_get_bool(csimdjson_value value) {
  bool result = false;
  return as<dom::element>(value).get(result) == simdjson::SUCCESS && result;
}

int64_t csimdjson_get_integer(csimdjson_value value) {
  int64_t result = 0;
  return as<dom::element>(value).get(result) == simdjson::SUCCESS ? result : 0;
}

double csimdjson_get_double(csimdjson_value value) {
  double result = 0;
  return as<dom::element>(value).get(result) == simdjson::SUCCESS ? result : 0;
}

csimdjson_text csimdjson_get_string(csimdjson_value value) {
  std::string_view result;
  if (as<dom::element>(value).get(result) != simdjson::SUCCESS) return {nullptr, 0};
  return text(result);
}

size_t csimdjson_count(csimdjson_value array) {
  dom::array items;
  return as<dom::element>(array).get(items) == simdjson::SUCCESS ? items.size() : 0;
}

csimdjson_iterator csimdjson_items(csimdjson_value array) { return begin<dom::array>(array); }

csimdjson_iterator csimdjson_fields(csimdjson_value object) { return begin<dom::object>(object); }

bool csimdjson_next_item(csimdjson_iterator *iterator, csimdjson_value *item) {
  if (iterator->next.position == iterator->end.position) return false;
  auto next = as<dom::array::iterator>(iterator->next);
  *item = as<csimdjson_value>(*next);
  iterator->next = as<csimdjson_value>(++next);
  return true;
}

bool csimdjson_next_field(
    csimdjson_iterator *iterator, csimdjson_text *key, csimdjson_value *value) {
  if (iterator->next.position == iterator->end.position) return false;
  auto next = as<dom::object::iterator>(iterator->next);
  *key = text(next.key());
  *value = as<csimdjson_value>(next.value());
  iterator->next = as<csimdjson_value>(++next);
  return true;
}

}
