import Testing

@testable import TimelineUI

@Suite struct PaneColumnsTests {
  private func columns(
    _ width: Int, countries: Int = 5, focus: Int = 0, first: Int = 0,
    widths: PaneWidths = .equal
  ) -> PaneColumns {
    PaneColumns(
      width: width, gutter: 9, countries: Array(0..<countries), focus: focus, first: first,
      widths: widths)
  }

  @Test(arguments: [(200, 5), (160, 5), (130, 5), (100, 3), (80, 3), (60, 2), (47, 1), (40, 1)])
  func `as many panes stand side by side as the width allows`(width: Int, panes: Int) {
    #expect(columns(width).panes.count == panes)
  }

  @Test func `panes fill the width without a gap at any width and focus`() {
    for width in 40...240 {
      for focus in 0..<5 {
        for widths in PaneWidths.allCases {
          let columns = columns(width, focus: focus, widths: widths)
          var column = 9
          for pane in columns.panes {
            #expect(pane.column == column)
            #expect(pane.width >= PaneColumns.leastBesideWide)
            column += pane.width
          }
          #expect(column == width)
          #expect(columns.panes.contains { $0.country == focus })
          #expect(columns.moreLeft + columns.panes.count + columns.moreRight == 5)
        }
      }
    }
  }

  @Test func `the first pane moves only as far as the focus needs`() {
    #expect(columns(80, countries: 9, focus: 2, first: 0).first == 0)
    #expect(columns(80, countries: 9, focus: 3, first: 0).first == 1)
    #expect(columns(80, countries: 9, focus: 3, first: 3).first == 3)
    #expect(columns(80, countries: 9, focus: 1, first: 3).first == 1)
  }

  @Test func `no empty place is left at the right edge`() {
    #expect(columns(80, countries: 4, focus: 3, first: 3).first == 1)
  }

  @Test func `the focused pane can be wider than the others, or alone`() throws {
    let wide = columns(160, focus: 2, widths: .wide)
    #expect(wide.panes[2].width > 2 * wide.panes[0].width)
    #expect(Set(wide.panes.indices.filter { $0 != 2 }.map { wide.panes[$0].width }).count == 1)
    let alone = columns(160, focus: 2, widths: .alone)
    #expect(alone.panes.map(\.country) == [2])
    #expect(alone.panes.map(\.width) == [151])
  }

  @Test func `no country leaves no pane`() {
    #expect(columns(80, countries: 0).panes.isEmpty)
  }

  @Test func `two hundred countries scroll sideways`() {
    let columns = columns(160, countries: 200, focus: 150)
    #expect(columns.panes.contains { $0.country == 150 })
    #expect(columns.moreLeft > 100)
  }
}
