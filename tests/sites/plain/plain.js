document.getElementById("dark").addEventListener("click", () => {
  document.documentElement.classList.toggle("dark");
});
