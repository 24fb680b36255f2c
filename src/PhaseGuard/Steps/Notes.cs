using PhaseGuard.Json;

namespace PhaseGuard.Steps;

/// <summary>The notes of a phase, which take in what stands in a wrong place.</summary>
internal static class Notes
{
    /// <summary>A fix by which a value goes and its words stand in the notes; <see langword="null"/> where those are no text.</summary>
    /// <param name="phase">The phase.</param>
    /// <param name="stray">A string of its entry.</param>
    public static Fix? Take(Phase phase, JsonValue stray)
    {
        JsonValue notes = phase.Entry["notes"u8];
        if (notes is { Exists: true, IsString: false })
        {
            return null;
        }

        var edit = new JsonEdit(phase.Step.Tree);
        string words = $"{stray.Key}: {stray.Text}";
        edit.Set(phase.Entry, "notes", JsonContent.Of(notes.IsBlank ? words : $"{notes.Text}; {words}"));
        edit.Remove(stray);
        return Fix.Unsafe($"Remove {Quote.Of(stray.Key)}, and keep its words in \"notes\".", edit);
    }
}
