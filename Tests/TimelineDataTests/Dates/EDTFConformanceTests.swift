import Testing
import TimelineData

/// The lists in `Fixtures/edtf`, described there.
struct EDTFConformanceTests {
  @Test(arguments: ["edtf/edtf-level0.txt", "edtf/edtf-level1.txt"])
  func `valid dates are read, or refused as not supported`(list: String) throws {
    let lines = try Fixtures.lines(list)
    #expect(lines.count > 80)
    for text in lines {
      let isSupported =
        !text.contains("T") && !text.contains("Y") && !text.hasPrefix("-") && !text.contains("/-")
      do throws(EDTFError) {
        let date = try EDTF(text)
        #expect(isSupported, "\(text)")
        #expect(date.text == text)
      } catch {
        #expect(!isSupported, "\(text): \(error)")
        #expect("\(error)".contains("not supported here"), "\(text): \(error)")
      }
    }
  }

  @Test func `invalid dates are refused`() throws {
    for text in try Fixtures.lines("edtf/edtf-invalid.txt") {
      #expect(throws: EDTFError.self, "\(text)") { try EDTF(text) }
    }
  }
}
