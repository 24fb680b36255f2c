namespace PhaseGuard.Reports;

/// <summary>Colours text on a terminal that shows colours.</summary>
internal readonly record struct Paint(bool HasColor)
{
    public string Strong(string text) => With("1", text);

    public string Faint(string text) => With("2", text);

    public string Cure(string text) => With("36", text);

    public string Of(Level level, string text) => With(level == Level.Error ? "1;31" : "1;33", text);

    private string With(string code, string text) => HasColor ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
