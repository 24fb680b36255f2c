using System.Globalization;
using System.Text.Json;
using PhaseGuard.Reports;

namespace PhaseGuard.Cli.Doctor;

/// <summary>Tells what was seen: a line each and its cure below it, or a JSON document.</summary>
internal static class DoctorReport
{
    public static void Write(TextWriter writer, IReadOnlyList<Diagnosis> looks)
    {
        foreach (Diagnosis look in looks)
        {
            writer.Write($"{(look.IsWrong ? "wrong" : "ok   ")}  {look.Topic}: {Quote.Plain(look.Says)}\n");
            writer.Write(look.Cure is null ? "" : $"       {Quote.Plain(look.Cure)}\n");
        }

        writer.Write(looks.Count(look => look.IsWrong) switch
        {
            0 => "Nothing is wrong.\n",
            1 => "1 thing is wrong.\n",
            int wrong => string.Create(CultureInfo.InvariantCulture, $"{wrong} things are wrong.\n"),
        });
    }

    public static void WriteJson(TextWriter writer, IReadOnlyList<Diagnosis> looks)
    {
        using var document = new JsonDocumentWriter(writer);
        Utf8JsonWriter json = document.Json;
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteNumber("wrong", looks.Count(look => look.IsWrong));
        json.WriteStartArray("looks");
        foreach (Diagnosis look in looks)
        {
            json.WriteStartObject();
            json.WriteString("topic", look.Topic);
            json.WriteBoolean("ok", !look.IsWrong);
            json.WriteString("says", look.Says);
            json.WriteString("cure", look.Cure);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        document.End();
    }
}
