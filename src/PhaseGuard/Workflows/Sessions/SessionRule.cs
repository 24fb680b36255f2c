namespace PhaseGuard.Workflows.Sessions;

/// <summary>A rule across the files of a session.</summary>
internal abstract class SessionRule(string id, string name, Level level, string title) : GroupRule<JudgedSession>(id, name, level, title);
