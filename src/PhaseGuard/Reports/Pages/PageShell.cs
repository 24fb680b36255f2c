namespace PhaseGuard.Reports.Pages;

/// <summary>What stands around the content of every page.</summary>
/// <param name="Title">What the browser's tab says.</param>
/// <param name="Styles">The text of the style element.</param>
internal sealed record PageShell(string Title, string Styles)
{
    private const string Icon = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E"
        + "%3Crect width='16' height='16' rx='4' fill='%233b5bdb'/%3E"
        + "%3Cpath d='M4 8.5l2.7 2.7L12 5.5' fill='none' stroke='%23fff' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'/%3E%3C/svg%3E";

    /// <summary>The text of the script element; <see langword="null"/> where there is none.</summary>
    public string? Script { get; init; }

    /// <summary>Whether a server stands behind the page and tells it of changes.</summary>
    public bool IsServed { get; init; }

    /// <summary>The id of what the first link goes to.</summary>
    public string Start { get; init; } = "findings";

    /// <summary>Writes all that comes before the content.</summary>
    public void Begin(HtmlWriter html)
    {
        html.Markup("<!doctype html>\n<html lang=\"en\"").Markup(IsServed ? " data-served" : "").Markup(">\n<head>\n<meta charset=\"utf-8\">\n")
            .Markup("<meta http-equiv=\"Content-Security-Policy\" content=\"").Markup(ContentPolicy.Of(Styles, Script, IsServed)).Markup("\">\n")
            .Markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n")
            .Markup("<meta name=\"referrer\" content=\"no-referrer\">\n<link rel=\"icon\" href=\"").Markup(Icon).Markup("\">\n")
            .Markup("<title>").Text(Title).Markup("</title>\n<style>").Markup(Styles).Markup("</style>\n</head>\n<body>\n")
            .Markup("<a class=\"skip\" href=\"#").Markup(Start).Markup("\">Skip to the content</a>\n");
    }

    /// <summary>Writes all that comes after it.</summary>
    public void End(HtmlWriter html)
    {
        html.Markup("<footer>Written by PhaseGuard ").Markup(BuildInfo.Version).Markup("</footer>\n");
        if (Script is not null)
        {
            html.Markup("<script>").Markup(Script).Markup("</script>\n");
        }

        html.Markup("</body>\n</html>\n");
    }
}
