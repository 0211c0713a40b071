package org.dateline;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// Source files as the compiler parses them.
final class SourceTrees {

  private SourceTrees() {}

  /// One that is not in a file.
  static CompilationUnitTree ofText(String text) throws IOException {
    JavaFileObject source =
        new SimpleJavaFileObject(URI.create("string:///Sample.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, null, null, List.of(source));
    return task.parse().iterator().next();
  }

  /// The path of a file, from a folder, with slashes.
  static String name(Path root, CompilationUnitTree source) {
    return root.relativize(Path.of(source.getSourceFile().toUri())).toString().replace('\\', '/');
  }

  /// Every Java file below a folder, or the one that it is, in order of their paths.
  static List<CompilationUnitTree> of(Path folder) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> walk = Files.walk(folder);
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<Path> sources = walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      List<CompilationUnitTree> trees = new ArrayList<>();
      task.parse().forEach(trees::add);
      return trees;
    }
  }
}
