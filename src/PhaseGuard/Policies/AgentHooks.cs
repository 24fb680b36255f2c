namespace PhaseGuard.Policies;

/// <summary>What the guard does where an agent tells it what it is about to do; each answer is the strictest by default.</summary>
internal sealed record AgentHooks
{
    /// <summary>Before and after an edit.</summary>
    public HookAnswer Edits { get; init; } = HookAnswer.Deny;

    /// <summary>Before and after a shell command.</summary>
    public HookAnswer Shell { get; init; } = HookAnswer.Deny;

    /// <summary>Where an agent is about to end its turn.</summary>
    public HookAnswer Stop { get; init; } = HookAnswer.Deny;

    /// <summary>Whether step files are written by the commands alone, and every edit by hand is denied.</summary>
    public bool ByCommandOnly { get; init; }

    /// <summary>What lets more pass than other settings did.</summary>
    /// <param name="before">The other ones.</param>
    public IEnumerable<string> LoosenedSince(AgentHooks before)
    {
        foreach ((string key, HookAnswer old, HookAnswer now) in new[]
            {
                ("edits", before.Edits, Edits), ("shell", before.Shell, Shell), ("stop", before.Stop, Stop),
            })
        {
            if (now < old)
            {
                yield return $"\"{key}\" is {Quote.Of(now.Word())}";
            }
        }

        if (before.ByCommandOnly && !ByCommandOnly)
        {
            yield return "records may be edited by hand";
        }
    }
}
