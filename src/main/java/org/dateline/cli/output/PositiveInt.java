package org.dateline.cli.output;

import static org.dateline.cli.output.CommandMessages.message;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// How many at most: a whole number from 1.
public record PositiveInt(int value) {

  public static final class PositiveIntConverter implements ITypeConverter<PositiveInt> {

    @Override
    public PositiveInt convert(String typed) {
      try {
        int value = Integer.parseInt(typed);
        if (value >= 1) {
          return new PositiveInt(value);
        }
      } catch (NumberFormatException _) {
        // Said below.
      }
      throw new TypeConversionException(message("usage.not_a_count", typed, Integer.MAX_VALUE));
    }
  }
}
