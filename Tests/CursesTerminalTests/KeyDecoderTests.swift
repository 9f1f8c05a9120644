import CNcurses
import Testing
import TimelineUI

@testable import CursesTerminal

struct KeyDecoderTests {
  @Test(
    arguments: [
      ([8], Key.backspace), ([127], .backspace), ([KEY_BACKSPACE], .backspace),
      ([9], .tab), ([KEY_BTAB], .backTab), ([27], .escape),
      ([10], .enter), ([13], .enter), ([KEY_ENTER], .enter),
      ([1], .control("a")), ([4], .control("d")), ([26], .control("z")),
      ([KEY_UP], .up), ([KEY_DOWN], .down), ([KEY_LEFT], .left), ([KEY_RIGHT], .right),
      ([KEY_HOME], .home), ([KEY_END], .end), ([KEY_PPAGE], .pageUp), ([KEY_NPAGE], .pageDown),
      ([KEY_DC], .delete), ([KEY_F0 + 1], .function(1)), ([KEY_F0 + 12], .function(12)),
      ([0x20], .character(" ")), ([0x7E], .character("~")),
      ([0xD0, 0xB6], .character("ж")), ([0xD2, 0x9A], .character("Қ")),
      ([0xE2, 0x80, 0xA6], .character("…")), ([0xF0, 0x9F, 0x98, 0x80], .character("😀")),
    ] as [([Int32], Key)])
  func `a code or the bytes of a character make one key`(codes: [Int32], key: Key) {
    var decoder = KeyDecoder()
    for code in codes.dropLast() { #expect(decoder.decode(code) == nil) }
    #expect(decoder.decode(codes[codes.count - 1]) == key)
  }

  @Test(arguments: [
    0, 28, 31, KEY_RESIZE, KEY_MOUSE, KEY_F0, KEY_F0 + 13, 0xFF, 0x80, 0xC0, 0xFE, 9_999,
  ])
  func `a code without a name makes no key, and the next one does`(code: Int32) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(code) == nil)
    #expect(decoder.decode(0x71) == .character("q"))
  }

  @Test(
    arguments: [
      [0xD0], [0xE2, 0x80], [0xF0, 0x9F, 0x98], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xC2, 0x85],
    ] as [[Int32]])
  func `half a character or a forbidden one is dropped without what follows`(bytes: [Int32]) {
    var decoder = KeyDecoder()
    for byte in bytes { #expect(decoder.decode(byte) == nil) }
    #expect(decoder.decode(0xD0) == nil)
    #expect(decoder.decode(0xB6) == .character("ж"))
  }
}
