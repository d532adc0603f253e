// The engine's memory: an address-ordered list of free blocks, the first that is large enough taken. The engine asks
// for few blocks, most of them long, so that more would serve it no better; what Emscripten offers is several times the
// code, and the code is what a page waits for (docs/adr/0015-own-allocator.md).

#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>

namespace {

/// What stands before each piece of memory, free or not; it keeps pieces aligned for anything.
struct alignas(16) Block {
    std::size_t size = 0;   ///< in bytes, this included
    Block* next = nullptr;  ///< the next free one, by address; only of free blocks

    [[nodiscard]] Block* end() { return reinterpret_cast<Block*>(reinterpret_cast<std::byte*>(this) + size); }

    void join_next() {
        if (end() != next) return;
        size += next->size;
        next = next->next;
    }
};

/// Stands before the first free block, and belongs to none.
Block anchor;  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): it is what an allocator is

Block* more(std::size_t size) {
    auto* memory = sbrk(static_cast<std::intptr_t>(size));
    if (memory == reinterpret_cast<void*>(-1)) __builtin_trap();
    auto* block = static_cast<Block*>(memory);
    block->size = size;
    return block;
}

void* allocate(std::size_t bytes) {
    const auto size = (bytes + 2 * sizeof(Block) - 1) / sizeof(Block) * sizeof(Block);
    for (auto* before = &anchor; before->next != nullptr; before = before->next) {
        auto* block = before->next;
        if (block->size < size) continue;
        if (block->size == size) {
            before->next = block->next;
        } else {
            block->size -= size;
            block = block->end();
            block->size = size;
        }
        return block + 1;
    }
    return more(size) + 1;
}

void release(void* memory) {
    if (memory == nullptr) return;
    auto* block = static_cast<Block*>(memory) - 1;
    auto* before = &anchor;
    while (before->next != nullptr && before->next < block) before = before->next;
    block->next = before->next;
    before->next = block;
    block->join_next();
    before->join_next();
}

}  // namespace

// What Embind and the C++ library call besides.
extern "C" void* malloc(std::size_t size) { return allocate(size); }
extern "C" void free(void* memory) { release(memory); }
extern "C" void* calloc(std::size_t count, std::size_t size) {
    auto* memory = allocate(count * size);
    return std::memset(memory, 0, count * size);
}

void* operator new(std::size_t size) { return allocate(size); }
void* operator new[](std::size_t size) { return allocate(size); }
void* operator new(std::size_t size, std::align_val_t) { return allocate(size); }
void operator delete(void* memory) noexcept { release(memory); }
void operator delete[](void* memory) noexcept { release(memory); }
void operator delete(void* memory, std::size_t) noexcept { release(memory); }
void operator delete(void* memory, std::align_val_t) noexcept { release(memory); }
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept { release(memory); }
