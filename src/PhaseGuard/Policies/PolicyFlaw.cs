namespace PhaseGuard.Policies;

/// <summary>What is wrong with a value of a policy, wherever it stands.</summary>
/// <param name="What">The end of a sentence that begins with the value's name.</param>
/// <param name="Fix">What to do about it.</param>
internal sealed record PolicyFlaw(string What, string Fix)
{
    /// <summary>The flaw as the exception of a property that is set in code.</summary>
    /// <param name="property">The name of the property.</param>
    public ArgumentException At(string property) => new($"{property} {What} ({Fix}).", property);
}
