/// One whole-screen arrangement.
public enum ViewName: String, Sendable, CaseIterable {
  case timeline, responses, matrix, activity
}
