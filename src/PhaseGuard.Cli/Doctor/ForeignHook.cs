using System.Text;
using PhaseGuard.Cli.Files;
using PhaseGuard.Cli.Install;

namespace PhaseGuard.Cli.Doctor;

/// <summary>A hook that somebody else wrote, or a program that manages hooks.</summary>
internal static class ForeignHook
{
    private const string Guard = "phaseguard";

    /// <summary>Programs that manage hooks: what their scripts hold, the file that says what they run, and the variable that goes around them.</summary>
    private static readonly (string Name, string Mark, string? File, string? Variable)[] _managers =
    [
        ("Husky.Net", "husky.sh", null, "HUSKY"),
        ("lefthook", "lefthook", "lefthook.yml", "LEFTHOOK"),
        ("pre-commit", "pre-commit.com", ".pre-commit-config.yaml", null),
    ];

    public static Diagnosis Diagnose(HookFile hook, CommandContext context)
    {
        string script = hook.ReadScript();
        (string Name, string Mark, string? File, string? Variable) manager = Array.Find(_managers, manager => Names(script, manager.Mark));
        string whose = manager.Name is null ? "somebody else's" : $"{manager.Name}'s";
        return manager.Variable is { } variable && context.Variable(variable) is "0"
                ? new Diagnosis(hook.Name, $"{hook.Shown} is {whose}, which runs nothing while {variable} is 0", $"Take {variable} out of the environment.")
            : Names(script, Guard) ? new Diagnosis(hook.Name, $"{hook.Shown} is {whose}, and names the guard")
            : manager.File is { } file && IsNamedIn(file, context) ? new Diagnosis(hook.Name, $"{hook.Shown} is {whose}, and {file} names the guard")
            : new Diagnosis(hook.Name, $"{hook.Shown} is {whose}, and does not name the guard", $"`{context.Tool} install --chain` keeps it and runs it first; or let it run `{context.Tool} hook {hook.Name}`.");
    }

    private static bool IsNamedIn(string file, CommandContext context)
        => FileContent.ReadSetting(Path.Combine(WorkTree.Find(context).Top, file), WorkTree.Find(context).Top) is { } content && Names(Encoding.UTF8.GetString(content.Span), Guard);

    private static bool Names(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
