using PhaseGuard.Json;

namespace PhaseGuard.Engine.Rules;

/// <summary>A rule that is asked of each timestamp by itself.</summary>
internal abstract class TimestampRule(string id, string name, Level level, string title)
    : RecordRule(id, name, level, title)
{
    public sealed override void Check(JsonRecord document, FindingCollector findings)
    {
        if (document.Root.IsObject)
        {
            document.CheckTimestamps(this, findings);
        }
    }

    /// <summary>Looks at one timestamp.</summary>
    /// <param name="document">The file.</param>
    /// <param name="element">The element that it belongs to; <see langword="null"/> where it is the <see cref="JsonRecord.TimestampOwner"/>'s.</param>
    /// <param name="time">The timestamp, which may be absent.</param>
    /// <param name="findings">What was found.</param>
    public abstract void CheckTimestamp(JsonRecord document, RecordElement? element, TimeField time, FindingCollector findings);

    /// <summary>How messages call a timestamp.</summary>
    protected static string Describe(JsonRecord document, RecordElement? element, TimeField time)
        => $"{time.Value.Key} of {element?.ToString() ?? document.TimestampOwner}";
}
