namespace PhaseGuard.Engine.Rules;

/// <summary>A rule on one JSON file, of whatever dialect.</summary>
internal abstract class RecordRule(string id, string name, Level level, string title)
    : Rule<JsonRecord>(id, name, level, title, RuleScope.File);
