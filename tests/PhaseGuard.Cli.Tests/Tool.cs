using PhaseGuard.Checks;

namespace PhaseGuard.Cli.Tests;

/// <summary>Runs the tool: in this process, or as somebody would.</summary>
internal static class Tool
{
    /// <summary>The time of every check here.</summary>
    private static readonly DateTimeOffset _time = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The program.</summary>
    public static string Dll { get; } = Path.Combine(AppContext.BaseDirectory, "dotnet-phaseguard.dll");

    public static Finished Run(string folder, params string[] arguments) => Run(folder, [], arguments);

    public static Finished Run(string folder, byte[] input, params string[] arguments) => Run(folder, input, session => session, arguments);

    /// <summary>Runs it in another world: with variables, or on a terminal.</summary>
    public static Finished RunIn(Func<CommandContext, CommandContext> world, string folder, params string[] arguments) => Run(folder, [], world, arguments);

    /// <summary>Runs it in a process of its own.</summary>
    public static Finished Start(TestRepo repo, params string[] arguments)
        => repo.Run("dotnet", [Dll, .. arguments]);

    private static Finished Run(string folder, byte[] input, Func<CommandContext, CommandContext> world, string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int code = ProgramHost.Run(
            (o, e) => App.Run(arguments, world(new CommandContext(folder, () => new MemoryStream(input), o, e, _time)
            {
                OpenOutput = () => new WriterStream(o), OpenError = () => new WriterStream(e),
            })), output, error);
        return new Finished(code, output.ToString(), error.ToString());
    }
}
