package org.chancery.acquire;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.model.Input;

/** The files under a folder, links followed, in the order of their paths. What cannot be listed is an input that says so. */
final class Folder extends SimpleFileVisitor<Path> {

    private final Path root;
    private final SortedMap<Path, Input> found = new TreeMap<>();

    private Folder(Path root) {
        this.root = root;
    }

    /** The files, named relative to the folder. */
    static Stream<Input> inputs(Path root) {
        var folder = new Folder(root);
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, folder);
        } catch (IOException e) {
            folder.found.put(root, Inputs.failed(root.toString(), "the directory cannot be listed"));
        }
        return folder.found.values().stream();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && !isHidden(file)) {
            found.put(file, Inputs.file(name(file), file));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
        // a link back to a folder above leads to what is listed already
        if (!(fault instanceof FileSystemLoopException) && !isHidden(file)) {
            found.put(file, Inputs.failed(name(file), "it cannot be opened (" + fault.getMessage() + ")"));
        }
        return FileVisitResult.CONTINUE;
    }

    private String name(Path file) {
        String name = root.relativize(file).toString().replace('\\', '/');
        return name.isEmpty() ? root.toString() : name;
    }

    /** Files that version control, editors and desktops leave behind. */
    private boolean isHidden(Path file) {
        return !file.equals(root) && file.getFileName().toString().startsWith(".");
    }
}
