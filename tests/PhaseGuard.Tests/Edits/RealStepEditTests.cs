using System.Text;
using PhaseGuard.Json;
using PhaseGuard.Steps;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Tests.Edits;

/// <summary>Real step files are edited: all that stands outside the phase log stays, and the guard finds nothing more.</summary>
public sealed class RealStepEditTests
{
    [SetUp]
    public void NeedsTheCorpus() => Assume.That(ProjectFolder.Corpus, Is.Not.Null, "the corpus of real step files is not beside this clone");

    [Test]
    public void A_phase_of_a_real_file_goes_through_its_life()
    {
        int edited = 0;
        foreach (CorpusFile file in CorpusFile.All)
        {
            byte[] text = file.Content;
            string? phase = StepValidator.Validate(file.Path, text, Examples.Options).ResumeAt;
            if (phase is null || Edit(file, text, new StartPhase(phase)) is not { } started)
            {
                continue;
            }

            edited++;
            byte[] failed = Edit(file, started, new CompletePhase(phase, HasPassed: phase == "COMMIT") { Notes = "wörds" })!;
            byte[] again = Edit(file, failed, new StartPhase(phase))!;
            byte[] passed = Edit(file, again, new CompletePhase(phase, HasPassed: true) { Notes = "better", Created = ["a"] })!;
            StepValidator.Validate(file.Path, passed, Examples.Options).ResumeAt.ShouldNotBe(phase, file.File);
        }

        edited.ShouldBeGreaterThan(70);
    }

    /// <returns>The new text; <see langword="null"/> where the edit was refused.</returns>
    private static byte[]? Edit(CorpusFile file, byte[] before, StepCommand command)
    {
        EditResult editing = StepEditor.Edit(file.Path, before, command, Examples.Options);
        if (editing.Text?.ToArray() is not { } after)
        {
            (editing.Refusal is not null || editing.Flaws!.Findings.Count > 0).ShouldBeTrue(file.File);
            return null;
        }

        (int start, int end) = Log(file, before);
        after.AsSpan().StartsWith(before.AsSpan(0, start)).ShouldBeTrue(file.File);
        after.AsSpan().EndsWith(before.AsSpan(end)).ShouldBeTrue(file.File);
        Encoding.UTF8.GetString(after).Count(letter => letter == '\r').ShouldBeGreaterThanOrEqualTo(Encoding.UTF8.GetString(before).Count(letter => letter == '\r'));
        return after;
    }

    private static (int Start, int End) Log(CorpusFile file, byte[] text)
    {
        using JsonTree tree = JsonTree.Parse(text);
        JsonNode log = tree[new StepFile(file.Path, tree, Examples.Options).Log.Value.Node];
        int mark = text.Length - tree.Text.Length;
        return (mark + log.Start, mark + log.End);
    }
}
