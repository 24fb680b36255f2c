namespace PhaseGuard.Packaging;

/// <summary>What <c>packaging/native</c> left of a platform.</summary>
/// <param name="Platform">The platform.</param>
/// <param name="Folder">Where its programs are, with what they are made of.</param>
internal sealed record NativeBuild(Platform Platform, string Folder)
{
    /// <summary>The tool and the hook.</summary>
    public IReadOnlyList<PackedFile> Programs => [Program("phaseguard"), Program("phaseguard-hook")];

    /// <summary>The licences of all that is inside.</summary>
    public IReadOnlyList<PackedFile> Licences =>
        [new("LICENSE", Template.Bytes("LICENSE")), new("NOTICES.txt", Template.Bytes("NOTICES.txt")), new("NOTICES-dotnet.txt", Read("NOTICES-dotnet.txt"))];

    /// <summary>The bill of materials.</summary>
    public PackedFile Bill => new("phaseguard.cdx.json", BillOfMaterials.Of(this));

    /// <summary>What others made of it: package and version.</summary>
    public IReadOnlyList<(string Name, string Version)> Parts =>
        [.. File.ReadLines(Path.Combine(Folder, "parts.txt")).Select(line => line.Split(' ')).Select(words => (words[0], words[1]))];

    private PackedFile Program(string name) => new(Platform.FileOf(name), Read(Platform.FileOf(name)), IsProgram: true);

    private byte[] Read(string name)
        => Path.Combine(Folder, name) is var file && File.Exists(file) ? File.ReadAllBytes(file)
            : throw new InvalidDataException($"{file} is not there: compile the platform with packaging/native.");
}
