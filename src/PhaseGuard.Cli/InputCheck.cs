namespace PhaseGuard.Cli;

/// <summary>Judges one step file that comes through standard input.</summary>
internal static class InputCheck
{
    private const string Shown = "<stdin>";

    public static CheckedFiles Run(Session session, string? path, string? policy, ValidationOptions options)
    {
        options = options with { Policy = WorkTree.Find(session).ReadPolicy(policy) };
        using Stream input = session.OpenInput();
        using var content = new MemoryStream();
        input.CopyTo(content);
        FileReport report = StepValidator.Validate(path?.Replace('\\', '/') ?? "", content.ToArray(), options);
        return new CheckedFiles(new Report([report]), shown => shown.Length == 0 ? Shown : shown);
    }
}
