using System.Globalization;
using PhaseGuard.Cli.Output;

namespace PhaseGuard.Cli.Doctor;

/// <summary>Prints what was examined: a line each and its cure below it, or a JSON document.</summary>
internal static class DoctorReport
{
    public static void Write(TextWriter writer, IReadOnlyList<Diagnosis> diagnoses)
    {
        foreach (Diagnosis diagnosis in diagnoses)
        {
            writer.Write($"{(diagnosis.IsWrong ? "wrong" : "ok   ")}  {diagnosis.Topic}: {Quote.Plain(diagnosis.Says)}\n");
            writer.Write(diagnosis.Cure is null ? "" : $"       {Quote.Plain(diagnosis.Cure)}\n");
        }

        writer.Write(diagnoses.Count(diagnosis => diagnosis.IsWrong) switch
        {
            0 => "Nothing is wrong.\n",
            1 => "1 thing is wrong.\n",
            int wrong => string.Create(CultureInfo.InvariantCulture, $"{wrong} things are wrong.\n"),
        });
    }

    public static void WriteJson(TextWriter writer, IReadOnlyList<Diagnosis> diagnoses)
        => ToolJson.Write(writer, DoctorDocument.Of(diagnoses), ToolJson.Default.DoctorDocument);
}
