import Testing

@testable import TimelineData

struct JSONWriterTests {
  private func written(indented: Bool) -> String {
    var writer = JSONWriter(indented: indented)
    writer.object { writer in
      writer.key("none")
      writer.array { _ in }
      writer.key("list")
      writer.array {
        $0.integer(-1)
        $0.bool(true)
        $0.object { _ in }
      }
    }
    return writer.text
  }

  @Test func `on one line there is no blank`() {
    #expect(written(indented: false) == #"{"none":[],"list":[-1,true,{}]}"#)
  }

  @Test func `indented, every item has a line and what is empty none`() {
    #expect(
      written(indented: true) == """
        {
          "none": [],
          "list": [
            -1,
            true,
            {}
          ]
        }
        """)
  }

  @Test(arguments: [
    ("\"\\\n\t\r", #""\"\\\n\t\r""#), ("\u{1B}\u{0}\u{7F}", #""\u001b\u0000\u007f""#),
    ("\u{202E}", #""\u202e""#), ("\u{E0041}", #""\udb40\udc41""#), ("é😀«»", "\"é😀«»\""),
  ])
  func `what needs an escape gets one and nothing else`(text: String, json: String) {
    var writer = JSONWriter(indented: false)
    writer.string(text)
    #expect(writer.text == json)
  }
}
