/// Single fields, without the cost of copying a whole statement: for loops over everything.
extension ArgumentGraph {
  public func id(of statement: Handle<Statement>) -> StatementID { statementStore[statement.offset].id }
  public func holder(of statement: Handle<Statement>) -> Handle<Voice> { statementStore[statement.offset].holder }
  public func guessedHolder(of statement: Handle<Statement>) -> Handle<Voice>? {
    statementStore[statement.offset].guessedHolder
  }
  public func reporters(of statement: Handle<Statement>) -> [Handle<Voice>] {
    statementStore[statement.offset].reporters
  }
  public func attribution(of statement: Handle<Statement>) -> Handle<Attribution>? {
    statementStore[statement.offset].attribution
  }
  public func roles(of statement: Handle<Statement>) -> Roles { statementStore[statement.offset].roles }
  public func isHedged(_ statement: Handle<Statement>) -> Bool { statementStore[statement.offset].isHedged }
  public func isIfPart(_ statement: Handle<Statement>) -> Bool { statementStore[statement.offset].isIfPart }
}
