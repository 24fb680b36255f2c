using System.Text;
using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Approvals;

/// <summary>What is signed: a JSON array without blanks. The source is section 5 of the specification of execution.</summary>
internal static class ApprovalWords
{
    /// <summary>The words for a skip: they name the step, the phase and all of the reason, so that no other skip can bear them.</summary>
    public static string OfSkip(Phase phase)
        => Array("phaseguard-approval-1", ProjectOf(phase.Step), TaskOf(phase.Step), VersionOf(phase.Step), phase.MeantName, phase.BlockedBy.Text);

    /// <summary>The words for a review: any change of it but that of its approval is another review.</summary>
    /// <param name="step">The step.</param>
    /// <param name="review">One of its reviews.</param>
    public static string OfReview(StepFile step, JsonValue review)
    {
        JsonContent whole = JsonContent.Copy(review);
        var text = new StringBuilder();
        Write(whole with { Items = [.. whole.Items.Where(item => item.Key != "\"approval\"")] }, text);
        return Array("phaseguard-review-1", ProjectOf(step), TaskOf(step), Convert.ToHexString(Sha256.Hash(Encoding.UTF8.GetBytes(text.ToString()))).ToLowerInvariant());
    }

    private static string ProjectOf(StepFile step)
        => step.ProjectId.IsString ? step.ProjectId.Text : step.Path[..Math.Max(step.Path.LastIndexOf('/'), 0)];

    private static string TaskOf(StepFile step) => step.TaskId.IsString ? step.TaskId.Text : Path.GetFileNameWithoutExtension(step.Path);

    private static string VersionOf(StepFile step) => step.Version.Exists ? step.Version.Text : PhaseSets.DefaultVersion;

    private static string Array(params string[] texts) => $"[{string.Join(',', texts.Select(text => JsonContent.Of(text).Token))}]";

    private static void Write(JsonContent value, StringBuilder text)
    {
        if (value.Kind is not (JsonKind.Object or JsonKind.Array))
        {
            text.Append(value.Token);
            return;
        }

        text.Append(value.Token[0]);
        string separator = "";
        foreach ((string key, JsonContent item) in value.Items)
        {
            text.Append(separator).Append(key).Append(key.Length > 0 ? ":" : "");
            Write(item, text);
            separator = ",";
        }

        text.Append(value.Token[1]);
    }
}
