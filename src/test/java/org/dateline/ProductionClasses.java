package org.dateline;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.dateline.model.Article;

/// The classes of the program, without those of its tests and benchmarks.
final class ProductionClasses {

  private static final JavaClasses ALL = read();

  private ProductionClasses() {}

  static JavaClasses all() {
    return ALL;
  }

  private static JavaClasses read() {
    try {
      return new ClassFileImporter()
          .importPath(
              Path.of(Article.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
