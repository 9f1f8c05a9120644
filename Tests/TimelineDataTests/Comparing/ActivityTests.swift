import TestSupport
import Testing
import TimelineData

struct ActivityTests {
  @Test func `periods follow each other without a gap and hold their days`() {
    for unit in Period.Unit.allCases {
      var last = Day.made("2019-12-31")
      while last < .made("2024-12-31") {
        let period = Period(unit, of: last + 1)
        #expect(period.days.lowerBound == last + 1)
        #expect(Period(unit, of: period.days.upperBound) == period)
        last = period.days.upperBound
      }
    }
    let end = Period.Unit.allCases.map { Period($0, of: .last).days.upperBound }
    #expect(end == [.last, .last, .last])
  }

  @Test func `a period has the name that people give it`() {
    let labels = Period.Unit.allCases.map { Period($0, of: .made("2022-09-21")).label }
    #expect(labels == ["Sep 2022", "Q3 2022", "2022"])
  }

  @Test func `counts are those of going through every event`() throws {
    var random = SplitMix64(seed: 77)
    for _ in 0..<100 {
      let dataset = Dataset.random(&random)
      let shown = dataset.events.indices.filter { _ in Bool.random(using: &random) }
      let axis = Day.made("2020-05-10")...Day.made("2022-02-02")
      for unit in Period.Unit.allCases {
        let activity = Activity(of: shown, in: dataset, by: unit, over: axis)
        #expect(activity.countries.reduce(0) { $0 + $1.total } == shown.count)
        #expect(activity.categories.reduce(0) { $0 + $1.total } == shown.count)
        for (place, period) in activity.periods.enumerated() {
          let inside = shown.map { dataset.events[$0] }.filter {
            period.days.contains($0.date.earliest)
          }
          for country in dataset.countries.indices {
            #expect(
              activity.countries[country].inPeriods[place]
                == inside.count { $0.country == country })
          }
          for category in dataset.categories.indices {
            #expect(
              activity.categories[category].inPeriods[place]
                == inside.count { $0.category == category })
          }
        }
      }
    }
  }

  @Test func `the axis is the filter's years, or where research was`() {
    let dataset = Dataset.made([(0, "1995-09-07", "A treaty"), (1, "2022-09-21", "An act")])
    func axis(_ dataset: Dataset, _ years: Set<Int> = []) -> [String] {
      var filter = Filter()
      filter.years = years
      return Activity.axis(of: dataset, filter: filter).map {
        [$0.lowerBound.iso, $0.upperBound.iso]
      } ?? []
    }
    #expect(axis(dataset) == ["1995-01-01", "2022-12-31"])
    let researched = dataset.with(researched: [
      ResearchedSpan(country: 0, span: .made("2014-03/2021"))
    ])
    #expect(axis(researched) == ["2014-01-01", "2022-12-31"])
    #expect(axis(researched, [2020, 2016]) == ["2016-01-01", "2020-12-31"])
    #expect(axis(.made([])) == [])
    let activity = Activity(
      of: [0, 1], in: researched, by: .year,
      over: .made("2014-01-01") ... .made("2021-12-31"))
    #expect(activity.countries[0].earlier == 1 && activity.countries[1].later == 1)
  }

  @Test func `an event without a start counts at its end`() {
    let dataset = Dataset.made([(0, "../2022-03", "Until March")])
    let axis = Day.made("2022-01-01")...Day.made("2022-12-31")
    let activity = Activity(of: [0], in: dataset, by: .month, over: axis)
    #expect(activity.countries[0].inPeriods == [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  }
}
