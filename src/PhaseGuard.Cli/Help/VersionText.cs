using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PhaseGuard.Cli.Help;

/// <summary>What <c>--version</c> prints: the version alone for programs, or all that a report of a defect should say.</summary>
internal static class VersionText
{
    public static void Write(CommandContext context, bool isLong)
    {
        if (!isLong)
        {
            context.Output.Write($"{BuildInfo.Version}\n");
            return;
        }

        string build = typeof(VersionText).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? BuildInfo.Version;
        string compiled = RuntimeFeature.IsDynamicCodeSupported ? RuntimeInformation.FrameworkDescription : $"{RuntimeInformation.FrameworkDescription}, compiled natively";
        context.Output.Write($"""
            version: {build}
            called:  {Quote.Plain(context.Tool)}
            program: {Quote.Plain(AppContext.BaseDirectory)}
            runtime: {compiled}
            system:  {RuntimeInformation.OSDescription}, {RuntimeInformation.RuntimeIdentifier}

            """.ReplaceLineEndings("\n"));
    }
}
