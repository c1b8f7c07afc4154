package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import org.chancery.acquire.Inputs;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The paths that a command reads. */
final class PathArguments {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, directories, archives, or - for standard input.")
    private List<Path> paths;

    /**
     * The paths.
     *
     * @throws ParameterException when one of them leads to nothing: it is misspelt, and no report that failed
     */
    List<Path> existing() {
        var missing = Inputs.missing(paths);
        if (!missing.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "there is no such file or folder: "
                            + String.join(
                                    ", ", missing.stream().map(Path::toString).toList()));
        }
        return paths;
    }
}
