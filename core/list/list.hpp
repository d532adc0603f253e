#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <type_traits>
#include <utility>

namespace kms_cost {

namespace detail {

/// The one part of a list that is not the same few instructions for every type.
class ListRoom {
public:
    static constexpr std::size_t alignment = 16;

    ListRoom() = default;
    ListRoom(ListRoom&& other) noexcept { *this = std::move(other); }
    ListRoom& operator=(ListRoom&& other) noexcept {
        std::swap(units_, other.units_);
        std::swap(count_, other.count_);
        return *this;
    }
    ListRoom(const ListRoom&) = delete;
    ListRoom& operator=(const ListRoom&) = delete;
    ~ListRoom() { delete[] units_; }  // NOLINT(cppcoreguidelines-owning-memory)

    [[nodiscard]] void* begin() const { return units_; }
    /// Makes room for `size` bytes in all; what is there stays.
    void make(std::size_t size);
    /// Makes room for one more of so many things of a size, and counts it. @return where it is
    void* add(std::size_t& count, std::size_t size);

private:
    struct alignas(alignment) Unit {
        std::array<std::byte, alignment> bytes;
    };

    // Neither a vector, which would fill it with zeros, nor a smart pointer, with which offsetof is not allowed.
    Unit* units_ = nullptr;
    std::size_t count_ = 0;
};

}  // namespace detail

/// A vector of things that can be copied as bytes. std::vector is compiled anew for each type, at half a kilobyte of
/// WebAssembly each where it grows; this is compiled once (docs/adr/0014-lists.md).
template <class Type>
class List {
public:
    using value_type = Type;

    List() = default;
    explicit List(std::size_t count) : count_(count) {
        static_assert(std::is_trivially_copyable_v<Type> && std::is_trivially_destructible_v<Type>);
        static_assert(alignof(Type) <= detail::ListRoom::alignment);
        room_.make(count * sizeof(Type));
        for (auto& element : *this) std::construct_at(&element);
    }

    List(List&& other) noexcept { *this = std::move(other); }
    List& operator=(List&& other) noexcept {
        std::swap(room_, other.room_);
        std::swap(count_, other.count_);
        return *this;
    }
    List(const List&) = delete;
    List& operator=(const List&) = delete;
    ~List() = default;

    [[nodiscard]] std::size_t size() const { return count_; }
    [[nodiscard]] bool empty() const { return count_ == 0; }
    [[nodiscard]] Type* data() { return static_cast<Type*>(room_.begin()); }
    [[nodiscard]] const Type* data() const { return static_cast<const Type*>(room_.begin()); }
    [[nodiscard]] Type* begin() { return data(); }
    [[nodiscard]] Type* end() { return data() + count_; }
    [[nodiscard]] const Type* begin() const { return data(); }
    [[nodiscard]] const Type* end() const { return data() + count_; }
    [[nodiscard]] Type& operator[](std::size_t at) { return data()[at]; }
    [[nodiscard]] const Type& operator[](std::size_t at) const { return data()[at]; }
    [[nodiscard]] Type& front() { return *begin(); }
    [[nodiscard]] const Type& front() const { return *begin(); }

    Type& emplace_back() { return *std::construct_at(static_cast<Type*>(room_.add(count_, sizeof(Type)))); }
    void push_back(const Type& element) {
        const Type copy = element;  // it may be one of the list's own
        std::construct_at(static_cast<Type*>(room_.add(count_, sizeof(Type))), copy);
    }

private:
    detail::ListRoom room_;
    std::size_t count_ = 0;
};

}  // namespace kms_cost
