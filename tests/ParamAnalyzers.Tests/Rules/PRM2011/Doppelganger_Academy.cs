using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed class Employee
{
    public string Name { get; init; } = "";

    public List<string> Certificates { get; } = new();

    public double Hours { get; set; }
}

public sealed record Course(string Title, double Hours, string? Certificate);

public sealed class Academy
{
    private readonly List<Course> _curriculum = new();

    public int Epochs { get; set; } = 4;

    public void Add(Course course) => _curriculum.Add(course);

    public void Train(IEnumerable<Employee> employees)
    {
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            foreach (var employee in employees)
            {
                var course = _curriculum[epoch % _curriculum.Count];
                employee.Hours += course.Hours;
                if (course.Certificate is { } certificate)
                {
                    employee.Certificates.Add(certificate);
                }
            }
        }
    }

    public string Classify(Employee employee)
    {
        if (employee.Certificates.Contains("master"))
        {
            return "senior";
        }

        return employee.Hours >= 80 ? "professional" : "junior";
    }
}
