using System.Globalization;
using System.Text;
using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Policies.Rules;

internal sealed class PG091PolicyChanged() : Rule<PolicyChange>(
    "PG091", "policy-changed", Level.Warning, "A change of the policy lets something pass that was stopped before.", RuleScope.Policy), IRule<BaselineChange>
{
    private const string Cure = "Let somebody else look at this change, and keep it in a commit of its own.";

    Rule IRule<BaselineChange>.Rule => this;

    public Fix? FixFor(BaselineChange document, SourcePosition at) => null;

    public override void Check(PolicyChange document, FindingCollector findings)
    {
        foreach ((string key, string what) in document.Loosened)
        {
            JsonValue value = document.Root[Encoding.UTF8.GetBytes(key)];
            findings.Add(
                this,
                value.KeyPlace,
                $"the policy is loosened in \"{key}\": {what}",
                Cure);
        }
    }

    public void Check(BaselineChange document, FindingCollector findings)
    {
        if (document.After is not { } after || after.GrownSince(document.Before, document.PathBefore) is not [var first, ..] grown)
        {
            return;
        }

        string what = grown.Count == 1 ? "1 more finding" : string.Create(CultureInfo.InvariantCulture, $"{grown.Count} more findings");
        findings.Add(
            this,
            PlaceOf(document.Root["entries"u8], first),
            $"the baseline hides {what} than before, the first of {after.Entries[first].Rule} in {Quote.Of(after.Entries[first].Path)}",
            Cure);
    }

    private static SourcePosition PlaceOf(JsonValue entries, int index)
    {
        foreach (JsonValue entry in entries.Children)
        {
            if (index-- == 0)
            {
                return entry.Place;
            }
        }

        return SourcePosition.Start;
    }
}
