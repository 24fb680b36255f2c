namespace PhaseGuard.Agents.Protocols;

/// <summary>What the guard says to an event.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Text">What the model reads.</param>
internal sealed record Answer(AnswerKind Kind, string Text)
{
    /// <summary>Nothing to say.</summary>
    public static Answer Silence { get; } = new(AnswerKind.Silence, "");

    /// <summary>Keeps a tool from being called.</summary>
    public static Answer Deny(string text) => new(AnswerKind.Deny, text);

    /// <summary>Tells the model something.</summary>
    public static Answer Tell(string text) => text.Length == 0 ? Silence : new(AnswerKind.Tell, text);

    /// <summary>Keeps the agent from ending its turn.</summary>
    public static Answer Hold(string text) => text.Length == 0 ? Silence : new(AnswerKind.Hold, text);
}

/// <summary>What an answer does.</summary>
internal enum AnswerKind
{
    /// <summary>Nothing.</summary>
    Silence,

    /// <summary>The tool is not called.</summary>
    Deny,

    /// <summary>The model reads it, and goes on.</summary>
    Tell,

    /// <summary>The agent does not end yet.</summary>
    Hold,
}
