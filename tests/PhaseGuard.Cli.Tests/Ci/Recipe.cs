namespace PhaseGuard.Cli.Tests.Ci;

/// <summary>A script from a page that judges a range.</summary>
/// <param name="Page">Where it stands.</param>
/// <param name="Script">Its text.</param>
/// <param name="Variable">The variable that says where the range begins.</param>
public sealed record Recipe(string Page, string Script, string Variable)
{
    /// <inheritdoc/>
    public override string ToString() => Page;
}
