/// Benchmarks: how fast Dateline is, and how right. None is a test; CONTRIBUTING.md says how to run
/// them.
@NullMarked
package org.dateline.bench;

import org.jspecify.annotations.NullMarked;
