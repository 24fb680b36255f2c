namespace PhaseGuard.Cli.Init;

/// <summary>How a project's tests are run, by the files at its top.</summary>
internal static class TestCommands
{
    private static readonly (string File, string Command)[] _known =
    [
        ("*.sln", "dotnet test *"), ("*.slnx", "dotnet test *"), ("*.csproj", "dotnet test *"), ("package.json", "npm test *"), ("pyproject.toml", "pytest *"),
        ("pytest.ini", "pytest *"), ("pom.xml", "mvn test *"), ("go.mod", "go test *"), ("Cargo.toml", "cargo test *"),
    ];

    /// <summary>The commands as the policy's <c>evidence</c> names them, each once.</summary>
    /// <param name="folder">The project's top.</param>
    public static IReadOnlyList<string> Of(string folder)
        => [.. _known.Where(known => Directory.EnumerateFiles(folder, known.File).Any()).Select(known => known.Command).Distinct(StringComparer.Ordinal)];
}
