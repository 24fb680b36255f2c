using PhaseGuard.Json;

namespace PhaseGuard.Workflows.Rules;

internal sealed class PG107VagueFocusPath() : TaskRule(
    "PG107", "vague-focus-path", Level.Warning, "A focus path is blank, or a pattern.")
{
    protected override void CheckTask(TaskFile task, FindingCollector findings)
    {
        Check(task.Context["focus_paths"u8], findings);
        Check(task.Root["focus_paths"u8], findings);
    }

    private void Check(JsonValue paths, FindingCollector findings)
    {
        foreach (JsonValue path in paths.If(JsonKind.Array).Children)
        {
            if (path.IsString && (path.IsBlank || path.Utf8.IndexOfAny((byte)'*', (byte)'?') >= 0))
            {
                findings.Add(this, path.Place, $"{Quote.Of(path.Text)} is no path", "Name folders and files as they are.");
                return;
            }
        }
    }
}
