@main enum Tugline { static func main() {} }
