using PhaseGuard.Json;
using PhaseGuard.Policies;

namespace PhaseGuard.Steps.Policies;

/// <summary>Reads a repository's own template of a step file: its version, and the phases of its log.</summary>
internal static class CanonicalSchemaReader
{
    public static (string Version, PhaseSet Set) Read(JsonValue root)
    {
        JsonValue version = Expect.Object(root)["schema_version"u8];
        if (version is { Exists: true, IsString: false, IsNumber: false })
        {
            throw Expect.Wrong(version, "must be a string or a number", "write a version such as \"1.0\"");
        }

        JsonValue log = PhaseLog.Find(root["tdd_cycle"u8]).Value;
        var names = new List<string>();
        foreach (JsonValue entry in log.If(JsonKind.Array).Children)
        {
            JsonValue name = entry["phase_name"u8];
            if (!name.IsString || names.Contains(name.Text))
            {
                throw Expect.Wrong(entry, "must have a \"phase_name\" of its own", "correct the template's log");
            }

            names.Add(name.Text);
        }

        return names.Count == 0
            ? throw new PolicyException(root.Place, "the template has no phase log", "name a file with \"tdd_cycle.phase_execution_log\"")
            : (version.Exists ? version.Text : PhaseSets.DefaultVersion, new PhaseSet(names, PhaseSets.CheckpointsOf(names)));
    }
}
