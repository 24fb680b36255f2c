using System.Security.Cryptography;
using System.Text.Json;

namespace PhaseGuard.Packaging;

/// <summary>What a platform's programs are made of, as CycloneDX 1.6.</summary>
internal static class BillOfMaterials
{
    private const string Licence = "MIT";

    public static byte[] Of(NativeBuild build)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("bomFormat", "CycloneDX");
            json.WriteString("specVersion", "1.6");
            json.WriteNumber("version", 1);
            json.WriteStartObject("metadata");
            json.WriteStartObject("component");
            WriteComponent(json, "application", "phaseguard", BuildInfo.Version, $"pkg:generic/phaseguard@{BuildInfo.Version}?platform={build.Platform.Name}");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartArray("components");
            foreach (PackedFile program in build.Programs)
            {
                WriteProgram(json, program);
            }

            foreach ((string name, string version) in build.Parts)
            {
                json.WriteStartObject();
                WriteComponent(json, "library", name, version, $"pkg:nuget/{name}@{version}");
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return [.. stream.ToArray(), (byte)'\n'];
    }

    private static void WriteComponent(Utf8JsonWriter json, string type, string name, string version, string address)
    {
        json.WriteString("type", type);
        json.WriteString("bom-ref", address);
        json.WriteString("name", name);
        json.WriteString("version", version);
        json.WriteString("purl", address);
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteStartObject("license");
        json.WriteString("id", Licence);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteProgram(Utf8JsonWriter json, PackedFile program)
    {
        json.WriteStartObject();
        json.WriteString("type", "file");
        json.WriteString("name", program.Path);
        json.WriteStartArray("hashes");
        json.WriteStartObject();
        json.WriteString("alg", "SHA-256");
        json.WriteString("content", Convert.ToHexStringLower(SHA256.HashData(program.Content)));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
