namespace PhaseGuard.Policies;

/// <summary>How the guard answers an agent; a greater one is stricter.</summary>
internal enum HookAnswer
{
    /// <summary>Not at all.</summary>
    Off,

    /// <summary>The agent is told afterwards.</summary>
    Warn,

    /// <summary>What is wrong is not done.</summary>
    Deny,
}

/// <summary>The words of the answers.</summary>
internal static class HookAnswers
{
    /// <summary>The words, the strictest first.</summary>
    public static IReadOnlyList<string> Words { get; } = ["deny", "warn", "off"];

    /// <summary>The word of an answer.</summary>
    public static string Word(this HookAnswer answer) => Words[HookAnswer.Deny - answer];

    /// <summary>The answer of a word.</summary>
    public static HookAnswer Of(string word) => word switch
    {
        "deny" => HookAnswer.Deny,
        "warn" => HookAnswer.Warn,
        _ => HookAnswer.Off,
    };
}
