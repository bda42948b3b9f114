// The common workload in C++, one thread.
// Arguments: persons, weeks, replicate, and the 5 x 5 table of probabilities row by row.
// Prints the seconds of the simulation, then (weeks + 1) rows of five counts.
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

constexpr int STATES = 5;

static uint32_t mix(uint32_t x) {
  x = (x ^ (x >> 16)) * 0x7feb352du;
  x = (x ^ (x >> 15)) * 0x846ca68bu;
  return x ^ (x >> 16);
}

int main(int argc, char** argv) {
  if (argc != 4 + STATES * STATES) return 2;
  const uint32_t persons = std::strtoul(argv[1], nullptr, 10);
  const uint32_t weeks = std::strtoul(argv[2], nullptr, 10);
  const uint32_t replicate = std::strtoul(argv[3], nullptr, 10);

  // Thresholds of each state: `leave` is for any transition, `below` for each destination.
  uint32_t leave[STATES];
  uint32_t below[STATES][STATES];
  for (int from = 0; from < STATES; from++) {
    double sum = 0;
    for (int to = 0; to < STATES; to++) {
      sum += std::strtod(argv[4 + from * STATES + to], nullptr);
      below[from][to] = static_cast<uint32_t>(sum * 4294967295.0);
    }
    leave[from] = below[from][STATES - 1];
  }

  std::vector<uint8_t> state(persons, 0);
  std::vector<int64_t> rows((weeks + 1) * STATES);
  int64_t count[STATES] = {persons, 0, 0, 0, 0};
  for (int s = 0; s < STATES; s++) rows[s] = count[s];

  const auto begin = std::chrono::steady_clock::now();
  for (uint32_t week = 1; week <= weeks; week++) {
    // Two random words that all persons of a week share, as in engine/kernel/keys.ts.
    const uint32_t first = mix(mix(replicate * 2 + 1) ^ week * 0x9e3779b1u);
    const uint32_t second = mix(mix(replicate * 2 + 2) ^ week * 0xc2b2ae3du);
    uint32_t counter = 0;
    for (uint32_t person = 0; person < persons; person++) {
      counter += 0x9e3779b1u;
      uint32_t x = counter ^ first;
      x = (x ^ (x >> 16)) * 0x21f0aaadu;
      x = (x ^ (x >> 15) ^ second) * 0xd35a2d97u;
      x ^= x >> 15;
      const int from = state[person];
      if (x >= leave[from]) continue;
      int to = 0;
      while (x >= below[from][to]) to++;
      state[person] = static_cast<uint8_t>(to);
      count[from]--;
      count[to]++;
    }
    for (int s = 0; s < STATES; s++) rows[week * STATES + s] = count[s];
  }
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;

  std::printf("%.9f\n", seconds.count());
  for (const int64_t value : rows) std::printf("%lld\n", static_cast<long long>(value));
  return 0;
}
