package org.dateline.ingest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.ingest.result.ReadResult;
import org.dateline.ingest.result.RejectionException;
import org.dateline.model.failure.FileFault;

/// The article files of a folder and the folders in it, in the order of their names.
///
/// In a folder, the files that end in `.txt`, `.json`, `.jsonl` or `.ndjson` are taken, in either
/// case; whatever else there is, and a folder that cannot be entered or is nested too deeply, is
/// rejected. Only what the system hides is passed over without a word: names that begin with a dot
/// (`.git`, `.DS_Store`), and files with Windows' attribute for it. Links are followed, and each
/// folder is walked once, however many links lead to it.
public final class FolderWalk {

  private static final Comparator<Path> BY_NAME = Comparator.comparing(FolderWalk::name);

  private final Set<Path> walked = new HashSet<>();
  private final Consumer<? super Path> files;
  private final Consumer<? super ReadResult.RejectedArticle> rejected;

  private FolderWalk(
      Consumer<? super Path> files, Consumer<? super ReadResult.RejectedArticle> rejected) {
    this.files = files;
    this.rejected = rejected;
  }

  /// Gives each article file of a folder to `files`, or the file itself where it is a file,
  /// whatever it is called. A path that does not exist or a folder that cannot be read goes to
  /// `rejected`; the walk goes on. Holds the names of one folder, and its parents, at a time.
  public static void walk(
      Path fileOrFolder,
      Consumer<? super Path> files,
      Consumer<? super ReadResult.RejectedArticle> rejected) {
    FolderWalk walk = new FolderWalk(files, rejected);
    try {
      var attributes = Files.readAttributes(fileOrFolder, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        walk.folder(fileOrFolder);
      } else if (attributes.isRegularFile()) {
        files.accept(fileOrFolder);
      } else {
        walk.reject(fileOrFolder, FileFault.NEITHER_FILE_NOR_FOLDER);
      }
    } catch (IOException e) {
      rejected.accept(RejectionException.of(fileOrFolder, e));
    }
  }

  private void folder(Path folder) {
    List<Path> children;
    try {
      if (!walked.add(folder.toRealPath())) {
        return;
      }
      children = children(folder);
    } catch (IOException e) {
      rejected.accept(RejectionException.of(folder, e));
      return;
    }
    children.forEach(this::child);
  }

  private void child(Path child) {
    try {
      var attributes = Files.readAttributes(child, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        folder(child);
      } else if (!attributes.isRegularFile()) {
        reject(child, FileFault.NEITHER_FILE_NOR_FOLDER); // pipes and devices have no end
      } else if (!isArticleFile(child)) {
        reject(child, FileFault.OTHER_ENDING);
      } else {
        files.accept(child);
      }
    } catch (IOException e) {
      rejected.accept(RejectionException.of(child, e));
    }
  }

  private void reject(Path path, FileFault fault) {
    rejected.accept(new ReadResult.RejectedArticle(path, 0, fault));
  }

  private static List<Path> children(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path child : stream) {
        if (!isHidden(child)) {
          children.add(child);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    children.sort(BY_NAME);
    return children;
  }

  private static boolean isHidden(Path path) {
    try {
      return name(path).startsWith(".") || Files.isHidden(path);
    } catch (IOException e) {
      return false; // whoever reads it will meet the failure, and report it
    }
  }

  private static boolean isArticleFile(Path path) {
    String name = name(path).toLowerCase(Locale.ROOT);
    return name.endsWith(".txt")
        || name.endsWith(".json")
        || name.endsWith(".jsonl")
        || name.endsWith(".ndjson");
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
