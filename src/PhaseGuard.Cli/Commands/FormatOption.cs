using System.CommandLine;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>--format text|json</c>, the same in every command that prints a list or a state.</summary>
internal static class FormatOption
{
    private const string Text = "text";
    private const string Json = "json";

    /// <param name="what">What it says, such as "How steps are written".</param>
    public static Option<string> Create(string what) => new Option<string>("--format")
    {
        Description = $"{what}: text or json.", DefaultValueFactory = _ => Text, HelpName = "FORMAT",
    }.AcceptOnlyFromAmong(Text, Json);

    /// <summary>Whether JSON is asked for.</summary>
    public static bool IsJson(this ParseResult parsed, Option<string> format) => parsed.GetValue(format) == Json;
}
