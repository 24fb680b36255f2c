namespace PhaseGuard.Reports.Pages;

/// <summary>The numbers at the head of a page.</summary>
/// <param name="html">What is written to.</param>
internal sealed class CountsPart(HtmlWriter html)
{
    public CountsPart Begin()
    {
        html.Markup("<dl class=\"counts\">\n");
        return this;
    }

    /// <summary>Writes one number.</summary>
    /// <param name="name">What was counted.</param>
    /// <param name="count">How many.</param>
    /// <param name="color">The class of its colour where there are any.</param>
    public CountsPart Write(string name, int count, string color = "")
    {
        html.Markup("<div").Markup(count > 0 && color.Length > 0 ? $" class=\"{color}\"" : "").Markup("><dt>").Text(name)
            .Markup("</dt><dd>").Number(count).Markup("</dd></div>\n");
        return this;
    }

    /// <summary>Writes one number, unless it is zero.</summary>
    public CountsPart WriteAny(string name, int count, string color = "") => count == 0 ? this : Write(name, count, color);

    public void End() => html.Markup("</dl>\n");
}
