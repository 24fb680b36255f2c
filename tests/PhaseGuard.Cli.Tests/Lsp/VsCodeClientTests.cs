using System.IO.Compression;

namespace PhaseGuard.Cli.Tests.Lsp;

/// <summary>The client for VS Code can be packaged as it is.</summary>
public sealed class VsCodeClientTests
{
    [Test]
    public void It_packages_without_a_warning()
    {
        string folder = ProjectFolder.At("editors", "vscode");
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "@vscode", "vsce")))
        {
            Assert.Ignore("what packages the client for VS Code is not restored; `npm ci` in editors/vscode does it");
        }

        string package = Path.Combine(Directory.CreateTempSubdirectory("phaseguard-").FullName, "phaseguard.vsix");
        Finished packed = Child.Run("npm", ["run", "--silent", "package", "--", "--out", package], folder, new Dictionary<string, string?> { ["NO_UPDATE_NOTIFIER"] = "1" }).OrThrow();

        packed.Shown.ShouldNotContain("warning", Case.Insensitive);
        using (ZipArchive archive = ZipFile.OpenRead(package))
        {
            archive.Entries.Select(entry => entry.FullName).ShouldContain("extension/dist/extension.js");
            archive.Entries.Count.ShouldBeLessThan(10);
        }

        Directory.Delete(Path.GetDirectoryName(package)!, recursive: true);
    }
}
