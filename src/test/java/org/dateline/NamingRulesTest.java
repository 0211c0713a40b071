package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;

/// What types may be called.
final class NamingRulesTest {

  /// The classes of Lucene that someone who knows it knows by their simple names.
  private static final Pattern LUCENE =
      Pattern.compile("org/apache/lucene/(?:\\w+/)*(\\w+)\\.class");

  @Test
  void no_two_types_have_the_same_simple_name() {
    Map<String, List<String>> types =
        named()
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    TreeMap::new,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));
    types.values().removeIf(sameName -> sameName.size() == 1);

    assertThat(types)
        .as("because a name that is searched for, or said aloud, leads to one place")
        .isEmpty();
  }

  @Test
  void no_type_has_a_name_of_java_lang() throws IOException, ClassNotFoundException {
    Set<String> known = javaLang();

    assertThat(known).contains("String", "Record", "StableValue").hasSizeGreaterThan(100);
    assertThat(called(known))
        .as("because these need no import: the compiler would take one for the other in silence")
        .isEmpty();
  }

  @Test
  void no_type_has_a_name_of_lucene() throws IOException, URISyntaxException {
    Set<String> known = new TreeSet<>();
    for (Class<?> one : List.of(Query.class, WhitespaceAnalyzer.class, MoreLikeThis.class)) {
      known.addAll(lucene(one));
    }

    assertThat(known)
        .contains("Query", "IndexWriter", "TokenStream", "MoreLikeThis", "PorterStemmer");
    assertThat(called(known))
        .as("because who knows Lucene expects its own class, and code beside it needs both")
        .isEmpty();
  }

  @Test
  void no_production_class_is_called_a_test() {
    assertThat(named().map(JavaClass::getSimpleName).filter(name -> name.endsWith("Test")))
        .as("because runners, coverage and readers tell tests by that ending")
        .isEmpty();
  }

  private static List<String> called(Set<String> known) {
    return named()
        .filter(type -> known.contains(type.getSimpleName()))
        .map(JavaClass::getName)
        .toList();
  }

  /// All types but anonymous ones, to which the bodies of enum constants belong.
  private static Stream<JavaClass> named() {
    return ProductionClasses.all().stream()
        .filter(type -> !type.getSimpleName().isEmpty())
        .filter(type -> !type.getSimpleName().equals("package-info"));
  }

  private static Set<String> javaLang() throws IOException, ClassNotFoundException {
    Path folder =
        FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules/java.base/java/lang");
    List<String> files = new ArrayList<>();
    try (Stream<Path> list = Files.list(folder)) {
      list.map(file -> file.getFileName().toString())
          .filter(file -> file.matches("\\w+\\.class"))
          .forEach(file -> files.add(file.substring(0, file.length() - ".class".length())));
    }
    Set<String> names = new TreeSet<>();
    for (String file : files) {
      if (Modifier.isPublic(Class.forName("java.lang." + file, false, null).getModifiers())) {
        names.add(file);
      }
    }
    return names;
  }

  /// What the jar that holds a class has, hidden ones too, but nothing nested.
  private static Set<String> lucene(Class<?> one) throws IOException, URISyntaxException {
    Path jar = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(entry -> LUCENE.matcher(entry.getName()))
          .filter(Matcher::matches)
          .map(matcher -> matcher.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
