using PhaseGuard.Checks;
using PhaseGuard.Git;
using PhaseGuard.Reports;

namespace PhaseGuard.Hook;

/// <summary>Writes what a hook found. git and the terminal are asked only where there is something to show.</summary>
internal static class HookReport
{
    /// <summary>The tool as the script that runs the hook was told of it.</summary>
    public static string Tool => ToolName.Of(Environment.GetEnvironmentVariable, program: null);

    public static void Write(TextWriter output, GitCommand git, Report report)
    {
        if (report.Files.All(file => file.Findings.Count == 0))
        {
            TextReport.Write(output, report);
            return;
        }

        Func<string, string> show = new WorkTreePrefix(git).Show;
        TextReport.Write(output, report, OutputDevice.Current.Style(Environment.GetEnvironmentVariable) with { ShowPath = show, Tool = Tool });
        if (report is { Commits: null, Resumed: { } resumed })
        {
            output.Write($"Next: {Tool} next {Quote.Plain(ShellWord.Short(show(resumed.Path)))}\n");
        }
    }
}
