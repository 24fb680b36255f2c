using System.Text;

namespace PhaseGuard.Packaging;

/// <summary>A file that packages are made from; <c>{version}</c> in it stands for the version of the release.</summary>
internal static class Template
{
    /// <summary>Its bytes, as they are.</summary>
    /// <param name="name">The file's name.</param>
    public static byte[] Bytes(string name)
    {
        using Stream resource = typeof(Template).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the template {name} is not in this program");
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Its text, filled in.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="values">What further names in braces stand for.</param>
    public static string Fill(string name, params IEnumerable<(string Name, string Value)> values)
    {
        string text = Encoding.UTF8.GetString(Bytes(name)).Replace("{version}", BuildInfo.Version, StringComparison.Ordinal);
        return values.Aggregate(text, (filled, value) => filled.Replace($"{{{value.Name}}}", value.Value, StringComparison.Ordinal));
    }
}
