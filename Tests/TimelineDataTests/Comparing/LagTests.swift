import Testing
import TimelineData

struct LagTests {
  @Test(arguments: [
    ("2022-10-03", "2022-09-21", "12 d", "T+12d"),
    ("2022-09-21", "2022-09-21", "0 d", "T+0d"),
    ("2022-09-30/2022-10-30", "2022-09-21", "9–39 d", "T+9…+39d"),
    ("2022-10", "2022-09-21", "10–40 d", "T+10…+40d"),
    ("2022-10-03~", "2022-09-21", "12 d", "T+12d"),
    ("2022-09", "2022-09-21", "may precede", "T−20…+9d"),
    ("2022-09/2022-09-21", "2022-09-21", "may precede", "T−20…+0d"),
    ("2022-09-30/..", "2022-09-21", "9 d or more", "from T+9d"),
    ("../2022-09-30", "2022-09-21", "may precede", "until T+9d"),
    ("2022-09", "2022-09", "0–29 d", "T+0…+29d"),
    ("2022-08-31", "2022-09", nil, "T−1d"),
    ("2022-08", "2022-09-21", nil, "T−51…−21d"),
  ])
  func `a distance is told as people write it`(
    date: String, anchor: String, lag: String?, offset: String
  ) {
    let (date, anchor) = (EDTF.made(date), EDTF.made(anchor))
    #expect(Lag(of: date, after: anchor)?.text == lag)
    #expect(Offset(of: date, from: anchor).text == offset)
  }

  @Test func `an event whose month began before the anchor is at least no day away`() throws {
    let lag = try #require(Lag(of: .made("2022-09"), after: .made("2022-09-21")))
    #expect((lag.min, lag.max, lag.mayPrecede) == (0, 9, true))
    let certain = try #require(Lag(of: .made("2022-09-21/2022-09-30"), after: .made("2022-09-21")))
    #expect((certain.min, certain.max, certain.mayPrecede) == (0, 9, false))
  }
}
